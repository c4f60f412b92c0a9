import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { App } from './app';

it('shows the elements', async () => {
  const fixture = TestBed.createComponent(App);
  await fixture.whenStable();
  const card = (fixture.nativeElement as HTMLElement).querySelector('klima-contact-card');
  await card?.updateComplete;

  expect(card?.renderRoot.querySelector('h2')?.textContent).toBe('Kontakt');
});
