import type { MessagesOf } from '../messages/messages';
import { budget } from '../messages/sv/budget';
import { general } from '../messages/sv/general';
import { outcomeChart } from '../messages/sv/outcomeChart';

/** What a budget table says. */
export const budgetTableWords = { budget, general, outcomeChart };

/** The texts of a budget table in the language that it is shown in. */
export type BudgetTableMessages = MessagesOf<typeof budgetTableWords>;
