/** What was measured, and the least that is needed. */
export interface Measured {
  value: number;
  limit: number;
}

/** Texts about the colours of a theme, in Swedish. */
export const theme = {
  contrast: ({ colour, ground, ...measured }: Measured & { colour: string; ground: string }) =>
    `${colour} syns för svagt mot ${ground}: kontrasten är ${figures(measured)}.`,
  difference: ({
    one,
    other,
    vision,
    ...measured
  }: Measured & { one: string; other: string; vision: keyof typeof EYES }) =>
    `${one} och ${other} är för lika ${EYES[vision]}: skillnaden är ${figures(measured)}.`,
  unreadable: ({ token, text }: { token: string; text: string }) =>
    `${token}: "${text}" går inte att läsa. Skriv #rgb, #rrggbb eller rgb(r g b).`,
};

const EYES = {
  normal: 'för normalt färgseende',
  protan: 'vid protanopi',
  deutan: 'vid deuteranopi',
  tritan: 'vid tritanopi',
};

function figures({ value, limit }: Measured): string {
  return `${value}, minst ${limit} krävs`.replaceAll('.', ',');
}
