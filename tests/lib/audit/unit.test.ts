import { describe, expect, it } from 'vitest'
import { kinshipOf } from '../../../lib/audit/unit'
import { processorTime } from '../../cpu'

describe('two names of a unit', () => {
  it.each([
    ['青石镇', '青石镇人民政府'],
    ['青石镇人民政府', '巫溪县青石镇人民政府'],
    ['巫溪县青石镇', '重庆市巫溪县青石镇人民政府'],
    ['重庆市青石镇人民政府', '重庆市巫溪县青石镇人民政府'],
    ['中共青石镇委员会、青石镇人民政府', '巫溪县青石镇人民政府'],
    ['中共巫溪县青石镇委员会', '中国共产党青石镇委员会、青石镇人民政府'],
    ['青石镇党委、青石镇人民政府', '中共巫溪县青石镇委员会'],
    ['柏杨街道办事处', '巫溪县人民政府柏杨街道办事处'],
    ['柏杨街道党工委、柏杨街道办事处', '巫溪县柏杨街道'],
    ['新乡市人民政府', '河南省新乡市人民政府'],
    ['济宁市市中区人民政府', '市中区'],
    ['荆州市沙市区', '沙市区人民政府'],
    ['红旗镇', '镇江市红旗镇人民政府'],
    ['石柱县', '石柱土家族自治县人民政府'],
    ['湘西州吉首市人民政府', '湘西土家族苗族自治州吉首市'],
    ['喀什地区疏附县', '疏附县人民政府'],
    ['巫溪县司法局', '重庆市巫溪县司法局'],
    ['重庆高新技术产业开发区管理委员会', '重庆高新区管委会'],
    ['中共巫溪县委', '巫溪县人民政府'],
  ])('%s and %s mean one', (a, b) => {
    expect(kinshipOf(a, b)).toBe('same')
    expect(kinshipOf(b, a)).toBe('same')
  })

  it.each([
    ['青石乡人民政府', '巫溪县青石镇人民政府'],
    ['青石土家族乡', '青石镇'],
    ['柏杨镇人民政府', '柏杨街道办事处'],
    ['巫溪县人民政府', '重庆市巫溪区人民政府'],
    ['铜鼓县', '铜鼓区人民政府'],
  ])('%s and %s mean one that was renamed', (a, b) => {
    expect(kinshipOf(a, b)).toBe('renamed')
    expect(kinshipOf(b, a)).toBe('renamed')
  })

  it.each([
    ['青石镇', '白云镇'],
    ['巫溪县青石镇', '奉节县青石镇人民政府'],
    ['巫溪县青石镇人民政府', '巫溪县人民政府'],
    ['巫溪县司法局', '巫溪县财政局'],
    ['巫溪县司法局', '巫溪县人民政府'],
    ['巫溪县司法局', '奉节县司法局'],
    ['重庆市', '巫溪县'],
    ['中共巫溪县委员会、巫溪县人民政府', '巫溪县青石镇人民政府'],
    ['大青石镇', '青石镇'],
    ['长沙市人民政府', '长沙县人民政府'],
    ['巫溪县人民政府', '巫溪县人民政府办公室'],
    ['', '青石镇'],
  ])('%s and %s mean two', (a, b) => {
    expect(kinshipOf(a, b)).toBeNull()
    expect(kinshipOf(b, a)).toBeNull()
  })

  it('means the same unit when a place above was renamed', () => {
    expect(kinshipOf('巫溪县青石镇', '巫溪区青石镇')).toBe('same')
  })

  it('says nothing of unknown units', () => {
    expect(kinshipOf(null, '青石镇')).toBeNull()
    expect(kinshipOf(null, null)).toBeNull()
  })

  it('takes a name of any length', () => {
    const long = '县镇'.repeat(50_000)
    const started = processorTime()
    kinshipOf(long, `${long}乡`)
    expect(processorTime() - started).toBeLessThan(1000)
  })
})
