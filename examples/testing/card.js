/** The page under test: a card with the page's own contact. */
export async function showCard() {
  await import('@klimaindsats/components/define');
  document.body.innerHTML = '<klima-contact-card name="Åse Ørum" phone="12 34 56 78"></klima-contact-card>';
  const card = document.querySelector('klima-contact-card');
  await card.updateComplete;
  return card.renderRoot.querySelector('a[href^="tel:"]').href;
}
