/** The bad-input table over HTTP: the issues of each row, with their places, in both languages. */
import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type RunningServer } from '../../server/listen';
import { followUpQuery } from '../../src/source/query/followUpQuery';
import { httpSource } from '../../src/source/http/httpSource';
import { planQuery } from '../../src/source/query/planQuery';
import { statusIssues } from '../../src/status/plan/statusIssues';
import { badInput } from '../support/badInput';

const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
let server: RunningServer;

const json = (body: string | undefined) =>
  new Response(body, { headers: { 'Content-Type': 'application/json' } });

/** Serves the table: `/answers/3`, `/data/7/plan`, `/data/7/followUp`. */
async function served(request: Request): Promise<Response> {
  const [, kind, row, part] = new URL(request.url).pathname.split('/');
  if (kind === 'data') {
    return json(badInput.data[Number(row)]?.[part === 'plan' ? 'plan' : 'followUp']);
  }
  const answer = badInput.answers[Number(row)];
  const { status = 200, contentType = 'application/json' } = answer ?? {};
  return new Response(status === 204 ? null : answer?.body(), {
    status,
    headers: { 'Content-Type': contentType },
  });
}

beforeAll(async () => {
  server = await listen(served);
});
afterAll(async () => {
  client.clear();
  await server.close();
});

const source = (path: string) => httpSource({ id: path, url: `${server.url}${path}` });

describe.each(badInput.answers.map((answer, row) => ({ ...answer, row })))(
  'Given $says',
  ({ row, kind, sv, en, advice }) => {
    test('nothing is shown except what happened and what to do', async () => {
      const asked = client.query({ ...planQuery(source(`/answers/${row}`)), retry: false });
      const error: unknown = await asked.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ kind, text: { sv, en } });
      expect(error).toHaveProperty('advice.sv', advice);
      expect(error).toHaveProperty('advice.en', expect.stringMatching(/\w{3,}.*\.$/));
    });
  },
);

describe.each(badInput.data.map((given, row) => ({ ...given, row })))(
  'Given $says',
  ({ row, followUp, told }) => {
    test('all errors are reported with their places, and the rest is kept', async () => {
      const plan = await client.query(planQuery(source(`/data/${row}/plan`)));
      const known =
        followUp === undefined
          ? undefined
          : await client.query(followUpQuery(source(`/data/${row}/followUp`)));
      const issues = [
        ...plan.issues,
        ...(known?.issues ?? []),
        ...statusIssues(plan.value, known?.value),
      ];
      expect(issues.map(({ code, path, message }) => ({ code, path, sv: message.sv }))).toEqual(
        told,
      );
      for (const { message } of issues) {
        expect(message.en).toMatch(/\w{3,}.*\.$/);
        expect(message.en).not.toBe(message.sv);
      }
    });
  },
);
