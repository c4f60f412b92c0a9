import license from 'rollup-plugin-license';

/** Names what is bundled, with the licences that ask to be passed on. */
export const licences = (file, what) =>
  license({
    thirdParty: {
      multipleVersions: true,
      output: {
        file,
        template: (dependencies) =>
          [
            `${what} made of this, beside the code of this package.`,
            ...dependencies
              .toSorted((a, b) => a.name.localeCompare(b.name))
              .map(({ name, version, license, licenseText }) => {
                if (!licenseText) throw new Error(`build/plugins/licences.js: ${name} has no text of its licence.`);
                return `${name} ${version} (${license})\n\n${licenseText.trim()}`;
              }),
          ].join('\n\n---\n\n') + '\n',
      },
    },
  });
