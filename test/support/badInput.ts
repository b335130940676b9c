import { attacks } from './bad-input/attacks';
import { badAnswers } from './bad-input/badAnswers';
import { badStatuses } from './bad-input/badStatuses';
import { badStructures } from './bad-input/badStructures';
import { badValues } from './bad-input/badValues';

/** The bad-input table: the input, the messages, and what is shown. */
export const badInput = {
  /** Responses without anything to show. */
  answers: badAnswers,
  /** Data that can be shown, though not as written. */
  data: [...badStructures, ...badStatuses, ...badValues, ...attacks],
  /** The part of `data` that tries to act as code or markup. */
  attacks: attacks.filter(({ plan }) => plan.length < 100_000),
};
