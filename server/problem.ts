const TITLES: Readonly<Record<number, string>> = {
  400: 'Frågan går inte att förstå',
  401: 'Inloggning krävs',
  403: 'Behörighet saknas',
  404: 'Innehållet finns inte',
  405: 'Adressen går bara att läsa',
  408: 'Frågan tog för lång tid',
  410: 'Innehållet är borttaget',
  425: 'Frågan kom för tidigt',
  429: 'För många frågor',
  500: 'Servern har ett fel',
  502: 'Servern bakom servern svarade inte rätt',
  503: 'Servern är tillfälligt ur drift',
  504: 'Servern bakom servern svarade inte i tid',
};

/** An error as `application/problem+json` (RFC 9457), with a title in Swedish. */
export function problem(
  status: number,
  { detail, headers }: { detail?: string; headers?: Record<string, string> } = {},
): Response {
  const title = TITLES[status] ?? 'Servern kunde inte svara';
  const body = JSON.stringify({ type: 'about:blank', title, status, ...(detail && { detail }) });
  return new Response(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': 'sv',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
