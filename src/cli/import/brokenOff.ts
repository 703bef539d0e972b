/** The person at the terminal broke off: nothing more is to be imported. */
export class BrokenOff extends Error {}
