import type { Commune } from '../../../content-models/communes/commune.ts';
import { dataFilesOf, openDataPath, openLicence } from '../../../content-models/openData/dataFile.ts';
import type { Instant } from '../../../content-models/shared/localDate.ts';
import type { Dataset } from './dataset.ts';

const authority = (list: string, code: string): { '@id': string } => ({
  '@id': `http://publications.europa.eu/resource/authority/${list}/${code}`,
});
const polish = (text: string): { '@value': string; '@language': string } => ({ '@value': text, '@language': 'pl' });
const at = (moment: Instant): { '@value': string; '@type': string } => ({ '@value': moment, '@type': 'xsd:dateTime' });

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dcatap: 'http://data.europa.eu/r5r/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const formats = {
  csv: { name: 'CSV', code: 'CSV', type: 'text/csv' },
  json: { name: 'JSON', code: 'JSON', type: 'application/json' },
} as const;

/** A dataset of the catalogue with the moment of its last change. */
export interface Listed {
  dataset: Pick<Dataset, 'name' | 'title' | 'description' | 'keywords'>;
  modified: Instant | undefined;
}

const distribution = (origin: string, { dataset: { name, title }, modified }: Listed, format: keyof typeof formats) => {
  const files = dataFilesOf(name);
  const file = { '@id': origin + files[format] };
  return {
    '@id': `${origin}${files[format]}#plik`,
    '@type': 'dcat:Distribution',
    'dct:title': polish(`${title}, ${formats[format].name}`),
    'dcat:accessURL': file,
    'dcat:downloadURL': file,
    'dct:format': authority('file-type', formats[format].code),
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${formats[format].type}` },
    'dct:license': { '@id': openLicence.authority },
    'dct:language': authority('language', 'POL'),
    'dct:conformsTo': { '@id': origin + files.dictionary, '@type': 'dct:Standard' },
    'dcatap:availability': authority('planned-availability', 'STABLE'),
    ...(modified === undefined ? {} : { 'dct:modified': at(modified) }),
  };
};

/** What there is to take, for data portals (DCAT-AP 3). */
export const catalog = (commune: Commune, listed: readonly Listed[]): object => {
  const { origin, officeName, name, email, phone, terc } = commune;
  const page = origin + openDataPath;
  const publisher = { '@id': `${origin}/#urzad` };
  const newest = listed
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);
  const spatial = {
    '@type': 'dct:Location',
    'skos:prefLabel': polish(name.nominative),
    'dct:identifier': terc,
  };
  return {
    '@context': context,
    '@id': `${origin}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': polish(`Otwarte dane – ${name.nominative}`),
    'dct:description': polish(`Dane, które publikuje ${officeName}, do pobrania i dowolnego użycia.`),
    'dct:publisher': {
      ...publisher,
      '@type': 'foaf:Agent',
      'foaf:name': polish(officeName),
      'foaf:homepage': { '@id': `${origin}/` },
    },
    'dct:language': authority('language', 'POL'),
    'dct:license': { '@id': openLicence.authority },
    'dct:spatial': spatial,
    'foaf:homepage': { '@id': page },
    ...(newest === undefined ? {} : { 'dct:modified': at(newest) }),
    'dcat:dataset': listed.map(({ dataset, modified }) => ({
      '@id': `${page}#${dataset.name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${page}#${dataset.name}`,
      'dct:title': polish(dataset.title),
      'dct:description': polish(dataset.description),
      'dct:publisher': publisher,
      'dct:language': authority('language', 'POL'),
      'dct:accessRights': authority('access-right', 'PUBLIC'),
      'dct:accrualPeriodicity': authority('frequency', 'CONT'),
      'dct:spatial': spatial,
      ...(modified === undefined ? {} : { 'dct:modified': at(modified) }),
      'dcat:theme': authority('data-theme', 'GOVE'),
      'dcat:keyword': dataset.keywords.map(polish),
      'dcat:landingPage': { '@id': page, '@type': 'foaf:Document' },
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': officeName,
        'vcard:hasEmail': { '@id': `mailto:${email}` },
        'vcard:hasTelephone': { '@id': `tel:${phone}` },
      },
      'dcat:distribution': (['csv', 'json'] as const).map((format) =>
        distribution(origin, { dataset, modified }, format),
      ),
    })),
  };
};
