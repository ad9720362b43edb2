/** A scheme that leads somewhere and runs nothing; or none, for a place in the same folder. */
const HARMLESS = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/iu;

/** Pictures within a text are addresses too; a drawing (SVG) may hold a script. */
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/iu;

/** Whether a browser that is led to an address runs nothing of it: no "javascript:", no "data:text/html". */
export function isHarmlessAddress(address: string): boolean {
  return HARMLESS.test(address.trim());
}

/** Whether a browser that loads an address, or is led to it, runs nothing of it. */
export function isHarmlessPicture(address: string): boolean {
  return isHarmlessAddress(address) || PICTURE.test(address.trim());
}
