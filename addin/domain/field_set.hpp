// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <initializer_list>

#include "domain/finding.hpp"

namespace poa {

// Some of the cells of a row of the table (section 1).
class FieldSet {
 public:
  constexpr FieldSet() = default;
  constexpr FieldSet(std::initializer_list<Field> fields) {
    for (const Field field : fields) bits_ |= bit(field);
  }

  // Whether every field of `other` is here; always so for none.
  constexpr bool contains(FieldSet other) const { return (bits_ & other.bits_) == other.bits_; }

  friend constexpr FieldSet operator|(FieldSet left, FieldSet right) {
    left.bits_ |= right.bits_;
    return left;
  }
  friend constexpr bool operator==(FieldSet left, FieldSet right) = default;

 private:
  static constexpr std::uint32_t bit(Field field) {
    return std::uint32_t{1} << static_cast<unsigned>(field);
  }

  std::uint32_t bits_ = 0;
};

// P and A of the four quarters.
inline constexpr FieldSet kPlannedFields{Field::Planned1, Field::Planned2, Field::Planned3,
                                         Field::Planned4};
inline constexpr FieldSet kAchievedFields{Field::Achieved1, Field::Achieved2, Field::Achieved3,
                                          Field::Achieved4};

}  // namespace poa
