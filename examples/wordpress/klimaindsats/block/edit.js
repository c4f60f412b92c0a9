(({ blockEditor, blocks, components, element, serverSideRender }) => {
  const { createElement: h, Fragment } = element;
  const choices = [
    { value: 'initiative', label: 'Hele indsatsen' },
    { value: 'member-list', label: 'Medlemmer' },
    { value: 'participation', label: 'Deltagelse' },
    { value: 'municipality', label: 'Én kommune' },
    { value: 'dk2020', label: 'DK2020' },
    { value: 'contact-card', label: 'Kontakt' },
  ];

  blocks.registerBlockType('klimaindsats/element', {
    edit({ attributes, setAttributes }) {
      const field = (control, name, label, more) =>
        h(control, { label, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }), ...more });
      return h(
        Fragment,
        {},
        h(
          blockEditor.InspectorControls,
          {},
          h(
            components.PanelBody,
            { title: 'Klimaindsats' },
            field(components.SelectControl, 'element', 'Vis', { options: choices }),
            field(components.TextControl, 'municipality', 'Egen kommune (kode eller navn)'),
            field(components.TextControl, 'heading-level', 'Overskriftens niveau (1 til 6)'),
          ),
        ),
        h('div', blockEditor.useBlockProps(), h(serverSideRender, { block: 'klimaindsats/element', attributes })),
      );
    },
  });
})(wp);
