import type { Directory } from '../../src/core';

/** Invented persons, with names that cannot be mistaken for anyone's. */
function persons(...numbers: string[]) {
  return numbers.map((number) => ({ name: `Exempel ${number}`, validFrom: '2019-01-01' }));
}

/** Posts and their holders, all of it invented: shared, acting, ended and vacant ones. */
export const fictionalDirectory: Directory = {
  id: 'exempelkatalog',
  title: 'Befattningar (påhittade)',
  fictional: true,
  posts: [
    { id: 'rf-ordf', unit: 'RF', title: 'Ordförande', holders: persons('Ett') },
    {
      id: 'rf-vice',
      unit: 'RF',
      title: 'Vice ordförande',
      seats: 2,
      holders: persons('Två', 'Tre'),
    },
    { id: 'rev-ordf', unit: 'REV', title: 'Ordförande', holders: [] },
    { id: 'rs-ordf', unit: 'RS', title: 'Ordförande', holders: persons('Fyra') },
    { id: 'rs-vice1', unit: 'RS', title: '1:e vice ordförande', holders: persons('Fem') },
    { id: 'rs-vice2', unit: 'RS', title: '2:e vice ordförande', holders: [] },
    {
      id: 'rs-ledamot',
      unit: 'RS',
      title: 'Ledamot',
      seats: 12,
      holders: persons('Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv', 'Tretton', 'Fjorton'),
    },
    { id: 'rs-ersattare', unit: 'RS', title: 'Ersättare', seats: 3, holders: persons('Femton') },
    {
      id: 'hsn-ordf',
      unit: 'HSN',
      title: 'Ordförande',
      seats: 2,
      holders: persons('Sexton', 'Sjutton'),
    },
    { id: 'hsn-vice', unit: 'HSN', title: 'Vice ordförande', holders: [] },
    {
      id: 'run-ordf',
      unit: 'RUN',
      title: 'Ordförande',
      holders: [
        { name: 'Exempel Aderton', validFrom: '2019-01-01', validTo: '2019-03-31' },
        { name: 'Exempel Nitton', validFrom: '2019-04-01', acting: true },
      ],
    },
    {
      id: 'run-ledamot',
      unit: 'RUN',
      title: 'Ledamot',
      seats: 7,
      holders: persons('Tjugo', 'Tjugoett', 'Tjugotvå', 'Tjugotre', 'Tjugofyra', 'Tjugofem'),
    },
    { id: 'pn-ordf', unit: 'PN', title: 'Ordförande', holders: persons('Tjugosex') },
    { id: 'fhs-ordf', unit: 'FHS', title: 'Ordförande', seats: 2, holders: persons('Tjugosju') },
    { id: 'rs-au-ordf', unit: 'RS-AU', title: 'Ordförande', holders: persons('Fyra') },
    { id: 'run-kult-ordf', unit: 'RUN-KULT', title: 'Ordförande', holders: [] },
  ],
};
