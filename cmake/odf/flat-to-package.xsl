<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!-- Takes one file of an ODF package out of a flat document: part = content, styles or meta.
     Automatic styles go where they are used: page layouts with the master pages, the rest with the body. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
  <xsl:output encoding="UTF-8"/>
  <xsl:strip-space elements="office:* style:*"/>
  <xsl:param name="part"/>

  <xsl:template match="/office:document">
    <xsl:element name="office:document-{$part}">
      <xsl:copy-of select="namespace::*"/>
      <xsl:copy-of select="@office:version"/>
      <xsl:choose>
        <xsl:when test="$part = 'content'">
          <xsl:copy-of select="office:font-face-decls"/>
          <office:automatic-styles>
            <xsl:copy-of select="office:automatic-styles/*[not(self::style:page-layout)]"/>
          </office:automatic-styles>
          <xsl:copy-of select="office:body"/>
        </xsl:when>
        <xsl:when test="$part = 'styles'">
          <xsl:copy-of select="office:font-face-decls"/>
          <xsl:copy-of select="office:styles"/>
          <office:automatic-styles>
            <xsl:copy-of select="office:automatic-styles/style:page-layout"/>
          </office:automatic-styles>
          <xsl:copy-of select="office:master-styles"/>
        </xsl:when>
        <xsl:when test="$part = 'meta'">
          <xsl:copy-of select="office:meta"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:message terminate="yes">part must be content, styles or meta</xsl:message>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
