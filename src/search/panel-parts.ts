/** The parts of the panel's markup (`SearchPanel.astro`), by their `data-part`. */
export type Part =
  | (
      | 'problems'
      | 'filters'
      | 'groups'
      | 'active'
      | 'status'
      | 'tools'
      | 'sort'
      | 'downloads'
      | 'left-out'
      | 'hits'
      | 'more'
    )
  | ('nothing' | 'fewer-filters' | 'single-words')
