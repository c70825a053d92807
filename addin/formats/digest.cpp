// SPDX-License-Identifier: MPL-2.0
#include "formats/digest.hpp"

#include <mbedtls/sha256.h>

#include <array>
#include <boost/algorithm/hex.hpp>
#include <iterator>
#include <stdexcept>

#include "formats/canonical.hpp"

namespace poa::formats {

std::string sha256(std::string_view bytes) {
  constexpr int kNot224Bits = 0;
  std::array<unsigned char, 32> sum{};
  // Only mbedTLS built for other hardware can fail.
  if (mbedtls_sha256_ret(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                         sum.data(), kNot224Bits) != 0)
    throw std::runtime_error("SHA-256 failed");
  std::string text;
  boost::algorithm::hex_lower(sum, std::back_inserter(text));
  return text;
}

std::string digest_of(const Form& form) { return sha256(canonical_text(form)); }

}  // namespace poa::formats
