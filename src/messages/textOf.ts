import { budget as budgetEn } from './en/budget';
import { explanation as explanationEn } from './en/explanation';
import { issues as issuesEn } from './en/issues/issues';
import { kolada as koladaEn } from './en/issues/kolada';
import { loadErrors as loadErrorsEn } from './en/issues/loadErrors';
import { organisationIssues as organisationIssuesEn } from './en/issues/organisationIssues';
import { ownership as ownershipEn } from './en/ownership';
import { reasons as reasonsEn } from './en/reasons';
import { sheet as sheetEn } from './en/issues/sheet';
import { status as statusEn } from './en/status';
import { stratml as stratmlEn } from './en/issues/stratml';
import { summary as summaryEn } from './en/summary';
import { theme as themeEn } from './en/issues/theme';
import { trend as trendEn } from './en/trend';
import { type Phrase, type PhraseGroups, phraseText, type PhraseTexts } from './phrase';
import { budget } from './sv/budget';
import { explanation } from './sv/explanation';
import { issues } from './sv/issues/issues';
import { kolada } from './sv/issues/kolada';
import { loadErrors } from './sv/issues/loadErrors';
import { organisationIssues } from './sv/issues/organisationIssues';
import { ownership } from './sv/ownership';
import { reasons } from './sv/reasons';
import { sheet } from './sv/issues/sheet';
import { status } from './sv/status';
import { stratml } from './sv/issues/stratml';
import { summary } from './sv/summary';
import { theme } from './sv/issues/theme';
import { trend } from './sv/trend';
import { type Locale, type SpokenLanguage, spokenIn } from '../text/locale';

const LANGUAGES: Readonly<Record<SpokenLanguage, PhraseGroups>> = {
  sv: {
    budget,
    explanation,
    issues,
    kolada,
    loadErrors,
    organisationIssues,
    ownership,
    reasons,
    sheet,
    status,
    stratml,
    summary,
    theme,
    trend,
  },
  en: {
    budget: budgetEn,
    explanation: explanationEn,
    issues: issuesEn,
    kolada: koladaEn,
    loadErrors: loadErrorsEn,
    organisationIssues: organisationIssuesEn,
    ownership: ownershipEn,
    reasons: reasonsEn,
    sheet: sheetEn,
    status: statusEn,
    stratml: stratmlEn,
    summary: summaryEn,
    theme: themeEn,
    trend: trendEn,
  },
};

/**
 * The text of a phrase, such as `evaluate` and `explain` return.
 *
 * @param language A built-in language, or texts of your own by group; missing texts are in Swedish.
 *   @default "sv"
 *
 * @example
 * const { sentence } = evaluate(indicator, followUp.observations, '2025-12-31');
 * textOf(sentence); // "72 % (2025) klarar inte målvärdet minst 75 %."
 * textOf(sentence, 'en');
 */
export function textOf(phrase: Phrase, language: Locale | PhraseTexts = 'sv'): string {
  return phraseText(phrase, textsIn(language));
}

/** All texts of a language. */
export function textsIn(language: Locale | PhraseTexts): PhraseGroups {
  if (typeof language === 'string') return LANGUAGES[spokenIn(language)];
  const groups = Object.entries(LANGUAGES.sv).map(([group, texts]) => [
    group,
    { ...texts, ...language[group as keyof PhraseTexts] },
  ]);
  return Object.fromEntries(groups) as PhraseGroups;
}
