// The figures, in a program that uses require.
const { figures } = require('@klimaindsats/data');

for (const { value, label, asOf } of figures) console.log(`${value} ${label.da} (${asOf})`);
