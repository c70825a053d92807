// SPDX-License-Identifier: MPL-2.0
#include <cstddef>

#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {

void naive_fir_header(const Sheet& sheet, Marks& marks) {
  for (std::size_t signer = 0; signer < sheet.signers.size(); ++signer) {
    const std::u32string name = naive_fold(encoded(sheet.signers[signer].value_or(U"")));
    if (name.empty()) marks.add_header("FIR-01", Severity::Error);
    bool repeated = false;
    for (std::size_t other = 0; other < signer; ++other)
      repeated = repeated || naive_fold(encoded(sheet.signers[other].value_or(U""))) == name;
    if (repeated && !name.empty()) marks.add_header("FIR-02", Severity::Notice);
  }
}

}  // namespace poa::property
