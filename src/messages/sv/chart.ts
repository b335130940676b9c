/** Texts of a drawing and its controls, in Swedish. */
export const chart = {
  openAll: 'Öppna alla',
  closeAll: 'Stäng alla',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  zoomTo100: 'Visa i 100 %',
  zoomLevel: (percent: number) => `${percent} %`,
  fit: 'Anpassa till ytan',
  panStart: 'Visa mer åt vänster',
  panEnd: 'Visa mer åt höger',
  goTo: (name: string) => `Gå till ${name}`,
  highlight: {
    of: (label: string) => `${label}:`,
    shown: (found: number) => `${found} framhävs, resten är nedtonat`,
    none: 'inget att framhäva här',
    name: (name: string) => `${name}, framhävs`,
    next: 'Gå till nästa',
    clear: 'Sluta framhäva',
  },
};
