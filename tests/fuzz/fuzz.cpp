// SPDX-License-Identifier: MPL-2.0
#include "fuzz.hpp"

#include <boost/locale/encoding_utf.hpp>
#include <cstdlib>
#include <iostream>

namespace poa::fuzz {

void require(bool holds, std::string_view what) {
  if (holds) return;
  std::cerr << "does not hold: " << what << std::endl;
  std::abort();
}

bool is_utf8(std::string_view text) {
  namespace conv = boost::locale::conv;
  try {
    conv::utf_to_utf<char>(text.data(), text.data() + text.size(), conv::stop);
    return true;
  } catch (const conv::conversion_error&) {
    return false;
  }
}

}  // namespace poa::fuzz
