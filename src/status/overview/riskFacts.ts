import type { Messages } from '../../messages/messages';
import type { FollowUpRisk } from '../../model/follow-up/followUpAction';

/** What a risk or an opportunity is called: "Risk, Regionstyrelsen". */
export function riskLabel(
  { kind = 'risk' }: FollowUpRisk,
  unit: string | undefined,
  words: Messages['risks'],
): string {
  return [words.kind[kind], unit].filter(Boolean).join(', ');
}

/** How likely and grave it is, and what is checked because of it, each a line of its own. */
export function riskFacts(risk: FollowUpRisk, words: Messages['risks']): string[] {
  const { likelihood, consequence, control, controlResult, note } = risk;
  const grading = [
    likelihood === undefined ? undefined : words.likelihood(String(likelihood)),
    consequence === undefined ? undefined : words.consequence(String(consequence)),
  ].filter((one) => one !== undefined);
  const checked =
    controlResult === undefined ? words.noControlResult : words.controlResult(controlResult);
  return [
    ...(grading.length > 0 ? [grading.join(', ')] : []),
    ...(control === undefined ? [] : [words.control(control), checked]),
    ...(note === undefined ? [] : [note]),
  ];
}
