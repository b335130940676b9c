/** `docs/plan.md` and `docs/follow-up.md`: their examples and tables are correct. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withFieldTables } from '../../scripts/fieldTables';
import { modelDocs } from '../../scripts/modelSchemas';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { planStatuses } from '../../src/status/plan/planStatuses';
import { statusIssues } from '../../src/status/plan/statusIssues';

const pages = ['docs/plan.md', 'docs/follow-up.md'];

/** The example of a page. */
function exampleIn(path: string): unknown {
  const [, json = ''] = /```json\n([^]*?)```/.exec(readFileSync(path, 'utf8')) ?? [];
  return JSON.parse(json);
}

describe('The pages about the data', () => {
  test.each(pages)('%s has every field with its sentence from the types', async (path) => {
    const text = readFileSync(path, 'utf8');
    // `npx vitest run --project unit test/docs -u` updates the tables.
    await expect(withFieldTables(text, modelDocs())).toMatchFileSnapshot(`../../${path}`);
  });

  const plan = parsePlan(exampleIn('docs/plan.md'));
  const followUp = parseFollowUp(exampleIn('docs/follow-up.md'));

  test('show a plan and a follow-up without issues', () => {
    expect(plan.issues).toEqual([]);
    expect(followUp.issues).toEqual([]);
  });

  test('show a follow-up that fits the plan and gives the stated statuses', () => {
    if (!plan.value || !followUp.value) throw new Error('An example could not be read.');
    expect(statusIssues(plan.value, followUp.value)).toEqual([]);
    const statuses = planStatuses(plan.value, followUp.value);
    const looks = ['1', '1.1', '1.2'].map((id) => statuses.of(id)?.look);
    expect(looks).toEqual(['partlyMet', 'partlyMet', 'noData']);
  });
});
