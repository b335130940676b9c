import type { Look } from '../model/plan/statusScale';
import type { LookColours, ThemeColours } from './themeColours';

/** A theme with colours for every look. */
export interface ShippedTheme extends ThemeColours {
  readonly looks: Readonly<Record<Look, LookColours>>;
}

const LIGHT_RED: LookColours = { strong: '#ba3847', text: '#a02838', tint: '#f9edee' };
const DARK_RED: LookColours = { strong: '#f4554a', text: '#ff8f85', tint: '#392629' };

const light: ShippedTheme = {
  surface: '#ffffff',
  page: '#f4f5f7',
  text: '#1b1e24',
  muted: '#565963',
  looks: {
    met: { strong: '#005a14', text: '#00520f', tint: '#e8f0ea' },
    mostlyMet: { strong: '#0b9d77', text: '#00624a', tint: '#e9f6f3' },
    partlyMet: { strong: '#b27d00', text: '#6f4e00', tint: '#f8f3e8' },
    mostlyNotMet: { strong: '#ed536a', text: '#a82c44', tint: '#fdf0f2' },
    notMet: LIGHT_RED,
    done: { strong: '#0a0c10', text: '#0a0c10', tint: '#e9e9e9' },
    ongoing: { strong: '#1038a8', text: '#1038a8', tint: '#e9edf7' },
    late: LIGHT_RED,
    notStarted: { strong: '#3b70ac', text: '#2a5d96', tint: '#edf2f8' },
    notAssessed: { strong: '#6a6d77', text: '#565963', tint: '#f2f2f3' },
    noData: { strong: '#343846', text: '#343846', tint: '#ededee' },
  },
};

const dark: ShippedTheme = {
  surface: '#1b1e24',
  page: '#121418',
  text: '#f1f2f4',
  muted: '#b4b7be',
  looks: {
    met: { strong: '#85dcac', text: '#85dcac', tint: '#2a3937' },
    mostlyMet: { strong: '#109008', text: '#6fce6a', tint: '#192e20' },
    partlyMet: { strong: '#ffd729', text: '#ffd729', tint: '#3b3825' },
    mostlyNotMet: { strong: '#fea46d', text: '#fea46d', tint: '#3b312e' },
    notMet: DARK_RED,
    done: { strong: '#b6b5b9', text: '#b6b5b9', tint: '#313339' },
    ongoing: { strong: '#afbffd', text: '#afbffd', tint: '#303542' },
    late: DARK_RED,
    notStarted: { strong: '#4d8ccd', text: '#8cbcf0', tint: '#222d3c' },
    notAssessed: { strong: '#858689', text: '#b4b7be', tint: '#2a2d32' },
    noData: { strong: '#e9eaf9', text: '#e9eaf9', tint: '#383b42' },
  },
};

/** The colours of `tokens.css` as data. */
export const shippedThemes = { light, dark } as const;
