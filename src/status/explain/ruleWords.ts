import type { RollUpRule, StatedRule } from '../../model/plan/rollUpRule';
import type { StatusScale } from '../../model/plan/statusScale';
import { formatNumber } from '../../text/formatNumber';
import { levelOf } from '../scale/scaleFor';
import type { Text } from '../../text/text';

type Locale = keyof Text;

const NO_RULE: Text = {
  sv: 'Planen anger ingen regel för sammanvägning. Därför visas fördelningen och ingen enskild färg.',
  en: 'The plan states no rule for weighing together. So the distribution is shown, and no single colour.',
};

const KINDS: Readonly<Record<Exclude<RollUpRule['kind'], 'share' | 'coverageThenShare'>, Text>> = {
  none: NO_RULE,
  manual: {
    sv: 'Ett organ bedömer. Siffrorna är underlag och räknas inte om till en status.',
    en: 'A body assesses. The figures are support and are not turned into a status.',
  },
  worst: { sv: 'Den sämsta av dem avgör.', en: 'The worst of them decides.' },
  best: { sv: 'Den bästa av dem avgör.', en: 'The best of them decides.' },
  majority: { sv: 'Den vanligaste statusen avgör.', en: 'The most common status decides.' },
  weightedMean: {
    sv: 'Ett vägt medelvärde av statusarna avgör.',
    en: 'A weighted mean of the statuses decides.',
  },
};

const NOT_ASSESSED: Readonly<Record<NonNullable<RollUpRule['notAssessed']>, Text>> = {
  ignore: {
    sv: 'De som inte är bedömda räknas inte.',
    en: 'Those that are not assessed do not count.',
  },
  block: {
    sv: 'Så länge någon inte är bedömd sätts ingen status.',
    en: 'As long as one is not assessed, no status is set.',
  },
  propagate: {
    sv: 'Är någon inte bedömd blir inte heller detta bedömt.',
    en: 'If one is not assessed, neither is this.',
  },
};

/** A rule in words: its own when it has any, then what it does with numbers in it. */
export function ruleWords(rule: StatedRule | undefined, scale: StatusScale): Text {
  if (!rule) return NO_RULE;
  return { sv: inWords(rule, scale, 'sv'), en: inWords(rule, scale, 'en') };
}

function inWords(rule: StatedRule, scale: StatusScale, locale: Locale): string {
  if (rule.text !== undefined) return rule.text;
  const isBare = rule.kind === 'manual' || rule.kind === 'none';
  return [
    ruleOf(rule, scale, locale),
    isBare ? undefined : NOT_ASSESSED[rule.notAssessed ?? 'ignore'][locale],
    isBare ? undefined : leastCoverage(rule, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

function ruleOf(rule: StatedRule, scale: StatusScale, locale: Locale): string {
  if (rule.kind !== 'share' && rule.kind !== 'coverageThenShare') return KINDS[rule.kind][locale];
  const shares = (rule.shares ?? []).map(({ level, atLeast, counting = level }) => {
    const share = percent(atLeast, locale);
    const given = levelName(scale, level, locale);
    const counted = levelName(scale, counting, locale).toLocaleLowerCase(locale);
    return locale === 'sv'
      ? `Minst ${share} ${counted} eller bättre ger ${given}.`
      : `At least ${share} ${counted} or better gives ${given}.`;
  });
  return shares.join(' ');
}

function leastCoverage({ kind, minCoverage }: RollUpRule, locale: Locale): string | undefined {
  const least = minCoverage ?? (kind === 'coverageThenShare' ? 1 : undefined);
  if (least === undefined || least === 0) return undefined;
  return locale === 'sv'
    ? `Minst ${percent(least, locale)} ska vara bedömda.`
    : `At least ${percent(least, locale)} must be assessed.`;
}

function levelName(scale: StatusScale, key: string, locale: Locale): string {
  const level = levelOf(scale, key);
  return (locale === 'en' ? level?.en : undefined) ?? level?.name ?? key;
}

function percent(share: number, locale: Locale): string {
  return locale === 'sv'
    ? `${formatNumber(share * 100, locale)} procent`
    : `${formatNumber(share * 100, locale)} per cent`;
}
