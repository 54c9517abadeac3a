import { expect, test } from 'vitest'
import { tickName } from '../../../../src/components/timeline/tick-name.ts'

test('a month is named, with its year where the year is new', () => {
  const tick = (day: string, unit: 'month' | 'year') => ({ day, unit, y: 0 })
  expect(tickName(tick('2024-01-01', 'year'), undefined)).toEqual({ minor: '2024' })
  expect(tickName(tick('2024-11-01', 'month'), tick('2024-01-01', 'year'))).toEqual({ minor: 'Nov', major: '2024' })
  expect(tickName(tick('2024-12-01', 'month'), tick('2024-11-01', 'month'))).toEqual({ minor: 'Dec' })
  expect(tickName(tick('2025-01-01', 'month'), tick('2024-12-01', 'month'))).toEqual({ minor: 'Jan', major: '2025' })
})
