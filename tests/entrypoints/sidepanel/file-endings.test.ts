import { expect, it } from 'vitest'
import { ACCEPTED_ENDINGS } from '../../../entrypoints/sidepanel/file-endings'
import { supportedExtensions } from '../../../lib/files/index'

it('the file picker offers what can be read, no more and no less', () => {
  expect(ACCEPTED_ENDINGS).toEqual(supportedExtensions)
})
