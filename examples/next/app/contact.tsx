'use client';

import '@klimaindsats/components/define';
import { useState } from 'react';

export function Contact() {
  const [name, setName] = useState('Bo Ås');
  return (
    <>
      <klima-contact-card light name={name} heading-level={3}>
        <h3 slot="heading">Skriv til {name}</h3>
        <p slot="extra">Vi svarer på hverdage.</p>
      </klima-contact-card>
      <button onClick={() => setName('Åse Ærø')}>Skift</button>
    </>
  );
}
