/**
 * Whether the last digit of a number checks the others.
 * @param digits digits only
 * @see ISO/IEC 7812-1, annex B: from the right, every second digit is doubled, 9 taken off above 9, and
 * the sum is a multiple of 10
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, place = 0; i >= 0; i--, place++) {
    const digit = digits.charCodeAt(i) - 48;
    const counted = place % 2 === 1 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
