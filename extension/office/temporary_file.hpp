// SPDX-License-Identifier: MPL-2.0
// A file that is written under another name beside the one that it will be, so that after a failure
// there is what was there before.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/files.hpp"
#include "uno/file_proxies.hpp"

namespace poa::extension {

// What is on the disks, by URLs.
class Disk {
 public:
  explicit Disk(const Services& office)
      : files_(office.service<uno::XSimpleFileAccess>("com.sun.star.ucb.SimpleFileAccess")) {}

  // A file or a folder.
  [[nodiscard]] bool exists(std::string_view url) const;
  [[nodiscard]] bool is_folder(std::string_view url) const;
  // The URLs of what is in a folder, without a slash at their ends; with or without the folders in
  // it. Throws uno::OfficeError when it cannot be read.
  [[nodiscard]] std::vector<std::string> contents(std::string_view url, bool folders_too) const;
  // False for a file that is not there.
  [[nodiscard]] bool is_read_only(std::string_view url) const;
  // By the file that every office, on any system, puts beside a document that it has open.
  [[nodiscard]] bool is_open_in_an_office(std::string_view url) const;

  // Makes the file. Returns whether it is there with all of its bytes: a full disk shows in the
  // size alone.
  [[nodiscard]] bool holds(std::string_view url, const Bytes& bytes) const;
  // Replaces a file of the new name. Returns whether the file has it now.
  [[nodiscard]] bool renames(std::string_view from, std::string_view to) const;
  // Returns whether the folder is there now; its own folder must be.
  [[nodiscard]] bool makes_folder(std::string_view url) const;
  // Returns whether it is gone, or never was; a folder with all that it holds.
  bool removes(std::string_view url) const noexcept;

 private:
  uno::Ref<uno::XSimpleFileAccess> files_;
};

class TemporaryFile {
 public:
  TemporaryFile(Disk disk, std::string url);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  // Removes it, if it has not got its name.
  ~TemporaryFile();

  // Each returns whether it was done. Nothing is thrown.
  [[nodiscard]] bool takes(const Bytes& bytes) const;
  // The file that has the name is replaced.
  [[nodiscard]] bool gets_its_name();

 private:
  Disk disk_;
  std::string url_;
  std::string temporary_;  // "" once it has its name
};

}  // namespace poa::extension
