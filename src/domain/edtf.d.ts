/** The part of the `edtf` package that Readout uses; it ships no types of its own. */
declare module 'edtf' {
  /** Parses one date; throws where it is none. Bounds are milliseconds, UTC. */
  export default function edtf(text: string): { min: number; max: number }
}
