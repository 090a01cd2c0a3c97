import { datasetNames } from '../../../content-models/openData/dataFile.ts';
import { commune as readCommune, tenants } from '../../content/read.ts';
import { dataCsv, dataDictionary, dataJson } from './dataFiles.ts';
import { datasetOf } from './datasets.ts';

/** Every dataset of every commune, as the routes of its files want it. */
export const dataRoutes = () =>
  tenants().flatMap((tenant) => datasetNames.map((name) => ({ params: { tenant, name } })));

const json = (value: object, type = 'application/json; charset=utf-8'): Response =>
  new Response(`${JSON.stringify(value, null, 1)}\n`, { headers: { 'content-type': type } });

/** A dataset of a commune as one of its files. */
export const dataResponse = (tenant: string, name: string, format: 'csv' | 'json' | 'dictionary'): Response => {
  const dataset = tenants().includes(tenant) ? datasetOf(name) : undefined;
  if (!dataset) return new Response(null, { status: 404 });
  switch (format) {
    case 'csv':
      return new Response(dataCsv(dataset, dataset.rows(tenant)), {
        headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
      });
    case 'json':
      return json(dataJson(readCommune(tenant), dataset, dataset.rows(tenant), dataset.modified(tenant)));
    case 'dictionary':
      return json(dataDictionary(readCommune(tenant), dataset), 'application/csvm+json');
  }
};
