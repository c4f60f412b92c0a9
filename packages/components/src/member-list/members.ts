import type { Dataset, Post, Provenance, Text } from '@klimaindsats/data';

/** The collections of the data that a list of members is made from. */
export type MemberData = Pick<
  Dataset,
  'memberships' | 'municipalities' | 'organizations' | 'persons' | 'posts' | 'regions'
>;

/** One who holds a post, as the list shows it. */
export interface Member extends Provenance {
  /** The membership's id. */
  readonly id: string;
  /** The name, unless the source names nobody or the person was taken out. */
  readonly name: string | undefined;
  readonly role: Post['role'];
  readonly label: Text;
  readonly title: Text | undefined;
  /** The code of the municipality or region the member represents. */
  readonly area: string | undefined;
  /** Its name as the data has it: `Skive`, `Region Midtjylland`. */
  readonly areaName: string | undefined;
  readonly isMunicipality: boolean;
}

/** The members of an organization, in the order of the source; those not named come last. */
export function membersOf(data: MemberData, organization: string): readonly Member[] {
  const posts = new Map(data.posts.filter((post) => post.organization === organization).map((post) => [post.id, post]));
  const persons = new Map(data.persons?.map(({ id, name }) => [id, name]));
  const municipalities = new Map(data.municipalities.map(({ id, name }) => [id, name]));
  const regions = new Map(data.regions.map(({ id, name }) => [id, name]));

  const members = data.memberships.flatMap((membership): Member[] => {
    const post = posts.get(membership.post);
    if (!post) return [];
    const { id, person = '', onBehalfOf: area, title, sources, asOf, status } = membership;
    const areaName = area && (municipalities.get(area) ?? regions.get(area));
    const isMunicipality = municipalities.has(area ?? '');
    const { role, label } = post;
    return [{ id, name: persons.get(person), role, label, title, area, areaName, isMunicipality, sources, asOf, status }];
  });
  return [...members.filter(({ name }) => name), ...members.filter(({ name }) => !name)];
}
