/** The check of a theme finds colours that cannot be seen or told apart, and says where. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOOKS } from '../../src/model/plan/statusScale';
import { SCALES } from '../../src/status/scale/scaleFor';
import { checkTheme } from '../../src/theme/checkTheme';
import { shippedThemes } from '../../src/theme/shippedThemes';

const { light, dark } = shippedThemes;
const GREEN_FOR_SOME = { strong: '#00603a', text: '#00603a', tint: '#ffffff' };
const RED_FOR_SOME = { strong: '#c2303f', text: '#a02838', tint: '#ffffff' };

const messages = (report: ReturnType<typeof checkTheme>) =>
  report.findings.map(({ message }) => message.en);

describe.each(Object.entries(shippedThemes))('The %s theme as shipped', (_name, theme) => {
  test.each(Object.entries(SCALES))(
    'is legible and distinguishable on the scale %s',
    (_id, scale) => {
      const report = checkTheme(theme, scale);
      expect(messages(report)).toEqual([]);
      expect(report.ok).toBe(true);
      expect(report.lowestContrast?.value).toBeGreaterThan(3);
      expect(report.lowestDifference?.value).toBeGreaterThan(11);
    },
  );

  test('has every look', () => {
    expect(Object.keys(theme.looks)).toEqual([...LOOKS]);
  });
});

describe('A colour that is hard to see is reported', () => {
  test('with its place and the contrast that is needed', () => {
    const looks = { met: { strong: '#9fd8b0', text: '#3f9142', tint: '#e8f0ea' } };
    const { ok, findings } = checkTheme({ ...light, looks }, SCALES.yesNo);
    expect(ok).toBe(false);
    const found = findings.filter(({ code }) => code === 'contrast');
    expect(found.map((one) => ('tokens' in one ? one.tokens.join(' on ') : ''))).toEqual([
      'looks.met.text on surface',
      'looks.met.text on page',
      'looks.met.text on looks.met.tint',
      'looks.met.strong on surface',
      'looks.met.strong on page',
      'looks.met.strong on looks.met.tint',
    ]);
    expect(found[0]).toMatchObject({ limit: 4.5 });
    expect(found[3]).toMatchObject({ limit: 3 });
    expect(found[0]?.message).toEqual({
      sv: 'looks.met.text syns för svagt mot surface: kontrasten är 3,93, minst 4,5 krävs.',
      en: 'looks.met.text is too weak on surface: the contrast is 3.93, at least 4.5 is needed.',
    });
  });

  test('also for text and muted text', () => {
    const found = checkTheme({ ...light, text: '#999', muted: '#aaa' }, SCALES.yesNo).findings;
    expect(found.map((one) => ('tokens' in one ? one.tokens.join(' on ') : one.code))).toEqual([
      'text on surface',
      'text on page',
      'muted on surface',
      'muted on page',
    ]);
  });

  test('and never said to reach a limit that it is just below', () => {
    const report = checkTheme({ ...light, muted: '#777' }, SCALES.yesNo);
    expect(messages(report)[0]).toContain('the contrast is 4.47, at least 4.5');
  });
});

describe('Looks that are hard to tell apart are reported', () => {
  test('with the kind of colour vision that it is hard for', () => {
    const looks = { met: GREEN_FOR_SOME, notMet: RED_FOR_SOME };
    const { findings } = checkTheme({ ...light, looks }, SCALES.yesNo);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'difference',
      looks: ['met', 'notMet'],
      vision: 'protan',
      limit: 10,
      message: {
        sv: expect.stringMatching(/^looks\.met\.strong och looks\.notMet\.strong är för lika vid/),
        en: expect.stringContaining('too alike with protanopia: the difference is 3.45'),
      },
    });
  });

  test('also among looks without a verdict', () => {
    const looks = { noData: light.looks.notAssessed };
    const { findings, lowestDifference } = checkTheme({ ...light, looks }, SCALES.yesNo);
    expect(findings.map(({ code }) => code)).toEqual(Array(4).fill('difference'));
    expect(lowestDifference).toMatchObject({ looks: ['notAssessed', 'noData'], value: 0 });
  });

  test('only if a scale has both', () => {
    const looks = { ...light.looks, done: light.looks.met };
    expect(messages(checkTheme({ ...light, looks }))).toEqual([]);
    const levels = [...SCALES.yesNo.levels, ...SCALES.activity.levels];
    const both = checkTheme({ ...light, looks }, { ...SCALES.yesNo, levels });
    expect(both.lowestDifference).toMatchObject({ looks: ['met', 'done'], value: 0 });
  });

  test('for every built-in scale when none is named', () => {
    const looks = { ...light.looks, ongoing: light.looks.late };
    expect(checkTheme({ ...light, looks }).ok).toBe(false);
    expect(checkTheme({ ...light, looks }, SCALES.yesNo).ok).toBe(true);
  });
});

describe('A look that the theme lacks', () => {
  test.each(Object.entries(shippedThemes))('has the built-in colours, %s', (_name, theme) => {
    const { looks: _looks, ...rest } = theme;
    expect(checkTheme(rest)).toEqual(checkTheme(theme));
  });

  test('is light on a light surface and dark on a dark one', () => {
    const { looks: _looks, ...rest } = dark;
    expect(
      checkTheme({ ...rest, surface: '#fff', page: '#fff', text: '#000', muted: '#333' }).ok,
    ).toBe(true);
    expect(checkTheme({ ...rest, surface: '#000', page: '#000' }).ok).toBe(true);
  });

  test('is for late the theme’s red for what is not met', () => {
    const looks = { notMet: { ...light.looks.notMet, text: '#ffffff' } };
    const { findings } = checkTheme({ ...light, looks }, SCALES.activity);
    expect(findings[0]).toMatchObject({ tokens: ['looks.late.text', 'surface'], value: 1 });
  });
});

describe('A value that cannot be read as a colour', () => {
  test('is reported, and nothing is measured with it', () => {
    const looks = { met: { ...light.looks.met, strong: 'forestgreen' } };
    const { ok, findings } = checkTheme({ ...light, page: 'var(--page)', looks }, SCALES.yesNo);
    expect(ok).toBe(false);
    expect(findings).toMatchObject([
      {
        code: 'unreadable',
        tokens: ['page'],
        text: 'var(--page)',
        message: {
          sv: 'page: "var(--page)" går inte att läsa. Skriv #rgb, #rrggbb eller rgb(r g b).',
          en: 'page: "var(--page)" cannot be read. Write #rgb, #rrggbb or rgb(r g b).',
        },
      },
      expect.objectContaining({ tokens: ['looks.met.strong'], text: 'forestgreen' }),
    ]);
  });

  test('gives no measurements if nothing can be read', () => {
    const none = { strong: '', text: '', tint: '' };
    const looks = Object.fromEntries(LOOKS.map((look) => [look, none]));
    const report = checkTheme({ surface: '', page: '', text: '', muted: '', looks });
    expect([report.lowestContrast, report.lowestDifference]).toEqual([undefined, undefined]);
    expect(report.findings).toHaveLength(4 + 3 * LOOKS.length);
  });

  test('never throws, whatever a host gives', () => {
    const any = fc.anything() as fc.Arbitrary<string>;
    const look = fc.record({ strong: any, text: any, tint: any });
    const theme = fc.record({
      surface: any,
      page: any,
      text: any,
      muted: any,
      looks: fc.record({ met: look }),
    });
    fc.assert(
      fc.property(theme, (given) => {
        const { ok, findings } = checkTheme(given, SCALES.threeLevels);
        expect(ok).toBe(findings.length === 0);
      }),
    );
  });
});
