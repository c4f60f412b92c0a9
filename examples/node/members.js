// Who sits in the steering group, for whom.
import { initiative, membersOf } from '@klimaindsats/data';

for (const { person, onBehalfOf } of membersOf(initiative, 'styregruppe')) {
  console.log(`${person?.name ?? 'Ikke oplyst'} (${onBehalfOf?.name ?? 'ikke oplyst'})`);
}
