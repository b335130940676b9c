/** Headers that a host adds are sent only to the server that they are meant for, whatever the source. */
import { expect, test } from 'vitest';
import { csvSource } from '../../src/source/csv/csvSource';
import { httpSource } from '../../src/source/http/httpSource';
import { koladaSource } from '../../src/source/kolada/koladaSource';
import type { Source } from '../../src/source/source';
import { stratmlSource } from '../../src/source/stratml/stratmlSource';
import { servers } from '../support/servers';
import { planOf } from './kolada/koladaServer';

const { serve } = servers();

const headers = () => ({ 'X-Api-Key': 's3cret', Authorization: 'Bearer s3cret' });
const signal = new AbortController().signal;

test.each<[string, (url: string) => Source]>([
  ['JSON', (url) => httpSource({ id: 'a', url, headers })],
  ['A spreadsheet', (url) => csvSource({ id: 'a', url, headers })],
  ['A StratML document', (url) => stratmlSource({ id: 'a', url, headers })],
  [
    'Kolada',
    (url) => koladaSource({ plan: planOf('N00001'), municipality: '0099', baseUrl: url, headers }),
  ],
])('%s: another origin is not asked', async (_says, sourceAt) => {
  const asked: string[] = [];
  const other = await serve((request, response) => {
    asked.push(String(request.url));
    response.end('{}');
  });
  const own = await serve((_request, response) => {
    response.writeHead(307, { Location: `${other}/steal` }).end();
  });
  const failed = sourceAt(own).load({ signal });
  await expect(failed).rejects.toMatchObject({ kind: 'http', status: 307 });
  expect(asked).toEqual([]);
});

test('A redirect within the server is not followed with headers either, since a browser does not show the difference', async () => {
  const paths: string[] = [];
  const own = await serve((request, response) => {
    paths.push(String(request.url));
    if (request.url === '/plan') response.writeHead(308, { Location: '/plan/' });
    response.end('{"id":"p"}');
  });
  const ask = (more: object) =>
    httpSource({ id: 'a', url: `${own}/plan`, ...more }).load({ signal });
  await expect(ask({ headers })).rejects.toMatchObject({ kind: 'http', status: 308 });
  expect(await ask({})).toEqual({ id: 'p' });
  expect(paths).toEqual(['/plan', '/plan', '/plan/']);
});
