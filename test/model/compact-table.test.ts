import { describe, expect, it } from 'vitest'
import { lookUpCompact, readCompactTable, writeCompactTable } from '../../src/model/compact-table.js'

const HASHES = Array.from({ length: 5000 }, (_, n) => Math.imul(n + 1, 0x9e3779b1) >>> 0)

describe('a compact table', () => {
  it.each([['all different', (n: number) => n + 7], ['shared by many', (n: number) => 0xffff0000 + (n % 9)]])('gives each hash its value, %s', (_, valueOf) => {
    const table = readCompactTable(writeCompactTable(new Map(HASHES.map((hash, n) => [hash, valueOf(n)]))))
    expect(HASHES.map((hash) => lookUpCompact(table, hash))).toEqual(HASHES.map((_hash, n) => valueOf(n)))
    expect(lookUpCompact(table, 12345)).toBe(0)
  })

  it('takes two bytes a row less where values are shared', () => {
    const size = (valueOf: (n: number) => number): number => writeCompactTable(new Map(HASHES.map((hash, n) => [hash, valueOf(n)]))).length
    expect(size((n) => n) - size((n) => n % 9)).toBeGreaterThan(9000)
  })
})
