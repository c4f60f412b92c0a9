/** A separate profile of LibreOffice that writes numbers and dates as Danes do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Makes the profile in a folder.
 *
 * @returns Its address, as LibreOffice's `-env:UserInstallation` takes it.
 */
export function makeProfile(folder: string): string {
  const user = join(folder, 'user');
  mkdirSync(join(user, 'user'), { recursive: true });
  writeFileSync(
    join(user, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
</oor:items>`,
  );
  return pathToFileURL(user).href;
}
