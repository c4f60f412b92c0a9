import '@klimaindsats/components/define';
import { initiative, municipalities } from '@klimaindsats/data';
import file from '@klimaindsats/data/initiative.json?url';
import { useState } from 'react';

export function App() {
  const [municipality, setMunicipality] = useState<string>('0751');
  const [version, setVersion] = useState('');
  return (
    <>
      <h1>Klimaindsats</h1>
      <label>
        Din kommune{' '}
        <select value={municipality} onChange={({ target }) => setMunicipality(target.value)}>
          {municipalities.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <klima-member-list
        heading-level={2}
        layout="grid"
        municipality={municipality}
        own-first
        src={file}
        onklimadataload={({ dataset }) => setVersion(dataset.version)}
      />
      <output>{version}</output>
      <klima-participation data={initiative} municipality={municipality} view="table" />
      <klima-contact-card />
    </>
  );
}
