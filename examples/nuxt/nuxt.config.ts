export default defineNuxtConfig({
  app: { head: { title: 'Klimaindsats', htmlAttrs: { lang: 'da' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  compatibilityDate: '2026-11-26',
  // Gives the app the types of the elements.
  typescript: { tsConfig: { compilerOptions: { types: ['@klimaindsats/components/vue'] } } },
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('klima-') } },
});
