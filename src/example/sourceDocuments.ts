import type { SourceDocument } from '../model/sourceRef';

/** Documents that the example data is read from, by their key. */
export const sourceDocuments: Record<
  'regionplan' | 'namndplan' | 'kvalitetspolicy',
  SourceDocument
> = {
  regionplan: {
    id: 'regionplan',
    title: 'Regionplan 2021, Majoritetens grundbudget för 2021',
    publisher: 'Region Västerbotten',
    date: '14 juni 2020',
  },
  namndplan: {
    id: 'namndplan',
    title: 'Nämndplan 2024–2027',
    publisher: 'Region Västerbotten',
  },
  kvalitetspolicy: {
    id: 'kvalitetspolicy',
    title: 'Kvalitetspolicy, RS 705-2025',
    publisher: 'Region Västerbotten',
  },
};
