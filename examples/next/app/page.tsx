import { renderToString } from '@klimaindsats/components/server';
import { Contact } from './contact';
import { Participation } from './participation';

export default function Page() {
  return (
    <main>
      <h1>Klimaindsats</h1>
      <div
        dangerouslySetInnerHTML={{ __html: renderToString('member-list', { municipality: '0751', layout: 'grid' }) }}
      />
      <Contact />
      <Participation />
    </main>
  );
}
