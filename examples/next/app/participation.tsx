'use client';

import '@klimaindsats/components/define';
import { useEffect, useRef, useState } from 'react';

export function Participation() {
  const map = useRef<HTMLElementTagNameMap['klima-participation']>(null);
  const [version, setVersion] = useState('');
  // The file may have come before anyone could listen.
  useEffect(() => {
    void map.current?.dataSettled.then(() => setVersion(map.current?.shownData?.version ?? ''));
  }, []);
  return (
    <>
      <klima-participation ref={map} src="/initiative.json" heading-level={3} view="table" />
      <output>{version}</output>
    </>
  );
}
