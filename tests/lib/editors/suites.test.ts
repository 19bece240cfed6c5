import { describe, expect, test } from 'vitest'
import { suiteOf } from '../../../lib/editors/suites'

describe('the suite of an address', () => {
  test.each([
    [
      'https://docs.google.com/document/d/1AbC-defGHI_jkl/edit?tab=t.0',
      { id: 'google-docs', exportAddress: 'https://docs.google.com/document/d/1AbC-defGHI_jkl/export?format=docx' },
    ],
    [
      'https://docs.google.com/document/u/1/d/1AbC-defGHI_jkl/edit',
      { id: 'google-docs', exportAddress: 'https://docs.google.com/document/d/1AbC-defGHI_jkl/export?format=docx' },
    ],
    ['https://docs.qq.com/doc/DAbcdef', { id: 'tencent-docs', exportAddress: null }],
    ['https://some.feishu.cn/docx/AbCdEf', { id: 'feishu', exportAddress: null }],
    ['https://www.kdocs.cn/l/abc', { id: 'kdocs', exportAddress: null }],
    ['https://shimo.im/docs/abc', { id: 'shimo', exportAddress: null }],
    ['https://www.yuque.com/a/b/c', { id: 'yuque', exportAddress: null }],
    ['https://word-edit.officeapps.live.com/we/wordeditorframe.aspx', { id: 'word-web', exportAddress: null }],
  ])('%s', (address, suite) => expect(suiteOf(address)).toEqual(suite))

  test.each([
    ['a spreadsheet', 'https://docs.google.com/spreadsheets/d/1AbC-defGHI_jkl/edit'],
    ['a site with a name that ends alike', 'https://notkdocs.cn/l/abc'],
    ['a site with a name that begins alike', 'https://docs.qq.com.example.org/doc/x'],
    ['a path that would lead elsewhere', 'https://docs.google.com/document/d/..%2f..%2fx/edit'],
    ['a list of documents', 'https://some.feishu.cn/drive/home/'],
    ['another page', 'https://example.org/docx/a'],
    ['no address', 'about:blank'],
  ])('%s is none', (_, address) => expect(suiteOf(address)).toBeNull())
})
