console.log("铁案")
