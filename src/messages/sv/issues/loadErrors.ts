/** Why data could not be fetched or read, and what to do about it, in Swedish. */
export const loadErrors = {
  unreached: 'Servern gick inte att nå.',
  checkConnection:
    'Kontrollera nätanslutningen och försök igen. En server på en annan adress måste tillåta den här sidan.',
  brokenOff: 'Svaret bröts innan allt hade kommit fram.',
  tryAgainLater: 'Försök igen om en stund.',
  timeout: ({ seconds }: { seconds: number }) =>
    `Servern svarade inte inom ${rounded(seconds)} sekunder.`,
  notJson: 'Svaret är inte JSON. Krävs inloggning?',
  logInOrCheck:
    'Logga in och försök igen. Hjälper inte det: kontrollera att adressen leder till datat.',
  wrongFormat: ({ format }: { format: string }) => `Filen gick inte att läsa som ${format}.`,
  checkAddress: 'Kontrollera att adressen leder till datat och inte till en webbsida.',
  tooManyNodes: ({ most }: { most: number }) =>
    `Planen har fler än ${most.toLocaleString('sv')} poster, som är gränsen.`,
  loadBranches: 'Hämta grenarna var för sig (childrenQuery) eller höj gränsen (maxNodes).',
  tooManyBytes: ({ megabytes }: { megabytes: number }) =>
    `Svaret är större än ${rounded(megabytes)} MB, som är gränsen.`,
  loadLess: 'Hämta mindre åt gången eller höj gränsen (maxBytes).',
  tooDeep: ({ most }: { most: number }) => `Planen har mer än ${most} nivåer under varandra.`,
  checkParents: 'Kontrollera vad varje post ligger under, eller höj gränsen (maxDepth).',
  unexpected: 'Svaret gick att läsa men innehåller inte det som väntades.',
  seeList: 'Listan visar vad som är fel och var. Den kan kopieras till den som äger datat.',
  cancelled: 'Hämtningen avbröts.',
  unknown: 'Något gick fel när innehållet skulle visas.',
  tryAgain: 'Försök igen.',
  unauthorized: 'Du behöver logga in för att se innehållet.',
  logIn: 'Logga in och försök igen.',
  forbidden: 'Du har inte behörighet till innehållet.',
  askOwner: 'Be den som äger innehållet om behörighet.',
  redirected: 'Servern hänvisar till en annan adress.',
  askThere: 'Logga in, eller ange adressen som den hänvisar till.',
  notFound: 'Innehållet finns inte på adressen.',
  tooManyRequests: 'Servern tar inte emot fler frågor just nu.',
  serverError: ({ status }: { status: number }) => `Servern har ett fel (${status}).`,
  refused: ({ status }: { status: number }) => `Servern sade nej (${status}).`,
  guessedEncoding: ({ encoding }: { encoding: string }) =>
    `Svaret är inte UTF-8, som JSON ska vara. Det läses som ${encoding}; kontrollera å, ä och ö.`,
  damagedText: ({ count }: { count: number }) =>
    `Tecken i svaret är skadade (ingen giltig UTF-8) och visas som �. Så många är de: ${count}.`,
  sourceFailed: ({ name, text }: { name: string; text: string }) =>
    `${name} kunde inte hämtas. ${text}`,
};

function rounded(value: number): string {
  return value.toLocaleString('sv', { maximumSignificantDigits: 2 });
}
