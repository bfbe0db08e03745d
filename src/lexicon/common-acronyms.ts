/** Acronyms that stand for things, so that no story has to explain them: gas, messages, court papers, figures. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set([
  'LNG', 'LPG', 'CNG', 'SMS', 'NFT', 'NFTs', 'IPO', 'IPOs', 'FIR', 'FIRs', 'GDP', 'GNP', 'VAT', 'HIV', 'DNA', 'RNA', 'PCR', 'ICU', 'CCTV', 'GPS', 'USB', 'PDF', 'FAQ',
  'RFP', 'SUV', 'SUVs', 'EV', 'EVs', 'ATM', 'ATMs', 'NGO', 'NGOs', 'CEO', 'CFO', 'COO', 'CTO', 'STEM', 'LGBT', 'LGBTQ', 'LGBTIQ',
])
