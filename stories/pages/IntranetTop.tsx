import type { ReactNode } from 'react';

/** The header of an intranet: its name and its menu. */
export function IntranetTop(): ReactNode {
  return (
    <header className="intranet-top">
      <strong>Intranätet</strong>
      <nav aria-label="Huvudmeny">
        <a href="#start">Start</a>
        <a href="#styrning" aria-current="page">
          Styrning och ledning
        </a>
        <a href="#uppfoljning">Uppföljning</a>
        <a href="#verktyg">Verktyg</a>
      </nav>
    </header>
  );
}
