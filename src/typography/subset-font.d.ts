declare module 'subset-font' {
  /** The part of the package that is used here. https://github.com/papandreou/subset-font */
  export interface SubsetOptions {
    targetFormat: 'woff2' | 'truetype'
    variationAxes: Record<string, number | { min: number; max: number }>
    keepFeatures: readonly string[]
    preserveNameIds: readonly number[]
    noHinting: boolean
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array<ArrayBuffer>>
}
