import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeScale } from '../../../../src/components/timeline/time-scale.ts'
import type { DateBounds } from '../../../../src/domain/edtf-date.ts'

const bounds = (earliest: string | null, latest: string | null = earliest): DateBounds => ({ earliest, latest })

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('3000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyBounds = fc.tuple(anyDay, anyDay).map((days) => {
  const [earliest = null, latest = null] = days.sort()
  return { earliest, latest }
})

describe('a scale of time', () => {
  test('shows the months of the coverage wide and the years before it compressed, with a break between them', () => {
    const scale = timeScale(
      [bounds('2024-11-06', '2025-01-19'), bounds('2025-08-01', '2025-08-31')],
      [bounds('2014-01-01', '2014-12-31')],
    )
    const [years, months] = scale.stretches
    expect(scale.stretches).toMatchObject([
      { unit: 'year', from: '2014-01-01', to: '2024-10-31' },
      { unit: 'month', from: '2024-11-01', to: '2025-08-31' },
    ])
    expect(months?.top).toBeGreaterThan(years?.bottom ?? Infinity)
    const monthOfCoverage = scale.endOf('2025-03-31') - scale.beginOf('2025-03-01')
    const monthBefore = scale.endOf('2020-03-31') - scale.beginOf('2020-03-01')
    expect(monthOfCoverage).toBeGreaterThan(20 * monthBefore)
  })

  test('compresses the years after the coverage as well', () => {
    expect(timeScale([bounds('2031-04-02')], [bounds('2040-05-01')]).stretches).toMatchObject([
      { unit: 'month', from: '2031-04-01', to: '2031-04-30' },
      { unit: 'year', from: '2031-05-01', to: '2040-12-31' },
    ])
  })

  test('takes into the wide months what lies within a year of the coverage', () => {
    expect(timeScale([bounds('2031-04-02')], [bounds('2030-06-15'), bounds('2032-02-29')]).stretches).toMatchObject([
      { unit: 'month', from: '2030-06-01', to: '2032-02-29' },
    ])
  })

  test('goes by the events where no article has a date', () => {
    expect(timeScale([bounds(null)], [bounds('2031-04-02', null)]).stretches).toMatchObject([
      { unit: 'month', from: '2031-04-01', to: '2031-04-30' },
    ])
  })

  test('is empty where nothing has a date', () => {
    const scale = timeScale([], [bounds(null)])
    expect(scale).toMatchObject({ stretches: [], height: 0, ticks: [] })
    expect(scale.beginOf('2031-04-02')).toBe(0)
  })

  test('names years where the coverage spans many', () => {
    const [wide] = timeScale([bounds('2001-01-01', '2031-12-31')], []).stretches
    expect(wide?.unit).toBe('year')
  })

  test('has a tick at the beginning of every month of the coverage', () => {
    expect(timeScale([bounds('2030-12-30', '2031-02-01')], []).ticks.map(({ day }) => day)).toEqual([
      '2030-12-01',
      '2031-01-01',
      '2031-02-01',
    ])
  })

  test('puts a later day never above an earlier one, and every day inside', () => {
    fc.assert(
      fc.property(
        fc.array(anyBounds, { maxLength: 4 }),
        fc.array(anyBounds, { maxLength: 4 }),
        fc.uniqueArray(anyDay, { minLength: 2, maxLength: 20 }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (coverage, others, days, magnified) => {
          const scale = timeScale(coverage, others, magnified)
          const positions = days.toSorted().flatMap((day) => [scale.beginOf(day), scale.endOf(day)])
          expect(positions).toEqual(positions.toSorted((a, b) => a - b))
          expect(positions.every((y) => y >= 0 && y <= scale.height)).toBe(true)
        },
      ),
    )
  })

  test('keeps two days of the coverage apart, and ticks in order', () => {
    fc.assert(
      fc.property(anyBounds, fc.array(anyBounds, { maxLength: 3 }), (coverage, others) => {
        const scale = timeScale([coverage], others)
        const { earliest, latest } = coverage
        if (earliest === null || latest === null) return
        expect(scale.endOf(latest)).toBeGreaterThan(scale.beginOf(earliest))
        const ticks = scale.ticks.map(({ y }) => y)
        expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b))
      }),
    )
  })
})
