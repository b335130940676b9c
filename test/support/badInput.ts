import { attacks } from './bad-input/attacks';
import { badAnswers } from './bad-input/badAnswers';
import { badStatuses } from './bad-input/badStatuses';
import { badStructures } from './bad-input/badStructures';
import { badValues } from './bad-input/badValues';

/** The bad-input table: what comes, what is told, and what remains on screen. */
export const badInput = {
  /** Answers that give nothing to show. */
  answers: badAnswers,
  /** What can be shown, if not as written. */
  data: [...badStructures, ...badStatuses, ...badValues, ...attacks],
  /** Of that, what tries to be more than data. */
  attacks: attacks.filter(({ plan }) => plan.length < 100_000),
};
