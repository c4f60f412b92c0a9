/** What keeps packed packages from being published, each as a sentence with its remedy. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Packed {
  /** The package's folder in the repository. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly string[];
  /** What `pnpm version` wrote of its changes. */
  readonly changelog: string;
  readonly read: (file: string) => Buffer;
}

export interface Release {
  /** The public address of the repository, as the root's package.json has it. */
  readonly address: string;
  /** The notes of changes that no version has yet. */
  readonly pending: readonly string[];
  readonly packages: readonly Packed[];
}

export function problemsOf({ address, pending, packages }: Release): readonly string[] {
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
  return [
    ...(/^git\+https:\/\/.+\.git$/.test(address)
      ? []
      : [
          'The public address of the repository is not set: write it as repository.url in package.json, as git+https://….git, then run `npx --yes pnpm@12 run release --write`.',
        ]),
    ...pending.map((note) => `.changeset/${note} has no version yet: run \`npx --yes pnpm@12 version -r\`.`),
    ...packages.flatMap((packed) => [
      ...repositoryProblems(packed, address),
      ...dependencyProblems(packed, versions),
      ...integrityProblems(packed),
      ...(packed.changelog.includes(`\n## ${packed.manifest.version}\n`)
        ? []
        : [
            `${packed.folder}/CHANGELOG.md doesn't tell of ${packed.manifest.version}: run \`npx --yes pnpm@12 change\`, then \`npx --yes pnpm@12 version -r\`.`,
          ]),
      ...['LICENSE', 'README.md']
        .filter((file) => !packed.files.includes(file))
        .map((file) => `${packed.manifest.name} has no ${file}: add it to ${packed.folder}.`),
      ...readmeProblems(packed),
    ]),
  ];
}

/** npm refuses provenance when the package names another repository than the one that builds it. */
function repositoryProblems({ folder, manifest: { name, repository } }: Packed, address: string): readonly string[] {
  if (repository?.url === address && repository.directory === folder) return [];
  return [`${name} doesn't name the repository and its folder: run \`npx --yes pnpm@12 run release --write\`.`];
}

function dependencyProblems(
  { manifest: { name, dependencies = {} } }: Packed,
  versions: ReadonlyMap<string, string>,
): readonly string[] {
  return Object.entries(dependencies).flatMap(([dependency, range]) => {
    const version = versions.get(dependency);
    return version === undefined || range === `^${version}`
      ? []
      : [`${name} asks for ${dependency} ${range}, which is not ^${version}: write \`workspace:^\`.`];
  });
}

/** What a reader of the package on npm, who has no repository around it, can't follow or takes for true. */
function readmeProblems({ folder, files, read }: Packed): readonly string[] {
  return files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = read(file).toString();
      const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link = '']) => link.split('#', 1)[0] ?? '')
        .filter((link) => link && !/^[a-z]+:/.test(link))
        .filter((link) => !files.includes(posix.join(posix.dirname(file), link)));
      return [
        ...links.map(
          (link) => `${folder}/${file} links to ${link}, which the package hasn't: name an address, or add the file.`,
        ),
        ...(/on npm yet/i.test(text) ? [`${folder}/${file} says that nothing is on npm yet: take it out.`] : []),
      ];
    });
}

function integrityProblems({ manifest: { name }, files, read }: Packed): readonly string[] {
  if (!files.includes('dist/integrity.json')) return [];
  const told = JSON.parse(read('dist/integrity.json').toString()) as Record<string, { readonly integrity: string }>;
  return Object.entries(told).flatMap(([file, { integrity }]) =>
    `sha384-${createHash('sha384')
      .update(read(`dist/${file}`))
      .digest('base64')}` === integrity
      ? []
      : [`${name} has another dist/${file} than dist/integrity.json says: run \`npx --yes pnpm@12 build\`.`],
  );
}
