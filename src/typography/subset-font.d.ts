declare module 'subset-font' {
  /** The part of the package that is used here. https://github.com/papandreou/subset-font */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      variationAxes: Record<string, number | { min: number; max: number }>
      keepFeatures: readonly string[]
      preserveNameIds: readonly number[]
      noHinting: boolean
    },
  ): Promise<Uint8Array<ArrayBuffer>>
}
